import { connect } from './store.js';

['a', 'b'].forEach((to) => connect(to));
['c'].forEach(connect);
