class Strange extends (Math.random() > 0.5 ? Object : Array) {
  [Symbol.iterator]() {}
  static {
    this.things = [];
  }
  'quoted key'() {
    this['quoted key'] = 1;
  }
  note(text) {
    this.texts ||= [];
    this.texts.push(text);
  }
}
export const strange = new Strange();
export const { a, ...rest } = { a: new Strange() };
export let nothing;
export const self = () => self;
export default (strange, strange);
