# #region types
npx openapi-typescript node_modules/@payspec/tribute/openapi.json -o tribute.d.ts
# #endregion
