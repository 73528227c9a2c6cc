require('./all.cjs').connect('a');
