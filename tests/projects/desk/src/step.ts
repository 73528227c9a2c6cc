export class OldEngine {}
