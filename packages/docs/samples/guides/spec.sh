# #region types
npx openapi-typescript node_modules/@payspec/specs/tribute.json -o tribute.d.ts
# #endregion
