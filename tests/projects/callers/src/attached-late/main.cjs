const all = require('./all.cjs');
all.connect('a');
setInterval(() => all.connect('b'), 1000);
