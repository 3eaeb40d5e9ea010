# #region command
npx payspec-sandbox --port 8787 --webhooks http://127.0.0.1:3000
# #endregion
