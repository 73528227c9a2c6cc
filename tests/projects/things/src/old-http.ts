import { connect } from 'connections';

/** @deprecated Use `http`. */
export const httpClient = connect({ base: '/old', timeout: 20 });

/** @deprecated Use `mail`. */
export const mailer = connect({ port: 25 });
