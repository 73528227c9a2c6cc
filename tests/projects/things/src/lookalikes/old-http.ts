import { connect } from 'connections';

export const httpClient = connect({ base: '/old', timeout: 20 });

export const mailer = connect({ port: 25 });
