// Taken in by `app.cjs`.
module.exports = (_req, _res, next) => next();
