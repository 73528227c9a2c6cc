import { Base } from './base.js';

class Server extends Base {}
Server.listen(80);
