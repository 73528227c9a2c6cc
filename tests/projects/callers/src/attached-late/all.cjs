const all = module.exports;
require('./part.cjs')(all);
