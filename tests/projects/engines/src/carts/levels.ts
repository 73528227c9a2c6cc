export enum Level {
  Low = 'low',
  High = 'high',
}

export enum Mode {
  Low = 'low',
  High = 'high',
}

export enum Size {
  Small,
  Large,
}
