// The real text is that of each test.
export function notify(rooms: string[]): void {
  console.log(rooms);
}

export function tell(rooms: string[]): void {
  console.log(rooms);
}

export const shout = (rooms: string[]): void => console.log(rooms);
