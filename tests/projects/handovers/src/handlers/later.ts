import { tell } from '../rooms/notify.js';

export function arrive(friends: string[]): void {
  tell(friends);
}
