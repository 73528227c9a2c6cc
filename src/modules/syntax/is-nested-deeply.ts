/** Depth at which the native parser is still far from the end of its stack, which would end the process. */
const MAXIMUM_DEPTH = 1000;

/** Tells whether a text has brackets nested so deeply, as only machines write them, that parsing it is no option. */
export function isNestedDeeply(text: string): boolean {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    switch (text.charCodeAt(index)) {
      case 0x28: // (
      case 0x5b: // [
      case 0x7b: // {
        depth += 1;
        if (depth > MAXIMUM_DEPTH) return true;
        break;
      case 0x29: // )
      case 0x5d: // ]
      case 0x7d: // }
        if (depth > 0) depth -= 1;
    }
  }
  return false;
}
