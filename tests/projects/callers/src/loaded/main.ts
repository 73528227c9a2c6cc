const { connect } = await import('./store.js');

connect('a');
