/** Something else of the same name. */
export class OldEngine {
  readonly userContext = { userId: 'nobody' };

  execute(task: string): string {
    return task;
  }
}

export default OldEngine;

/** Something else that is made from the same. */
export class OtherEngine extends OldEngine {
  constructor(...given: readonly object[]) {
    super();
    void given;
  }
}
