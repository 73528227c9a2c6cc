void import('./store.js').then((store) => store.connect('a'));
