import { connect } from 'connections';

export const http = connect({ base: '/', timeout: 10 });
export const mail = connect({ host: 'mail' });
