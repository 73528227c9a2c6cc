import { notify, shout, tell } from '../rooms/index.js';

export function leave(friends: string[], guests: string[]): void {
  const rooms = friends.map((friend) => `friend ${friend}`);
  if (rooms.length > 0) notify(rooms);
  if (guests.length === 0) return;
  notify(guests);
  if (rooms.length > 0) tell(rooms);
  console.log('told');
  tell(guests.map((guest) => `guest ${guest}`));
  shout(['lobby-1', ...friends]);
}
