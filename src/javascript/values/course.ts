import type { TSESTree } from '@typescript-eslint/utils';
import type { CallPath } from './call-path.ts';

/** How a value came to where it is. */
export interface Course {
  /** Nothing else can be there, as far as the way since the last {@link passage} tells. */
  readonly isCertain: boolean;
  /** No alias lies between the import and here. */
  readonly isDirect: boolean;
  /** Only a type says that the value is there. */
  readonly isDeclared: boolean;
  /** The calls whose functions the value is in, innermost first. */
  readonly calls: CallPath | undefined;
  /** The last variable on the way that takes its value from several places. */
  readonly passage: Passage | undefined;
}

export const straight: Course = {
  isCertain: true,
  isDirect: true,
  isDeclared: false,
  calls: undefined,
  passage: undefined,
};

/** The course of a value that may be there, or something else. */
export function perhaps(course: Course): Course {
  return course.isCertain ? { ...course, isCertain: false } : course;
}

/** The course of a value in something that is not the imported name. */
export function indirect(course: Course): Course {
  return course.isDirect ? { ...course, isDirect: false } : course;
}

/** The ways by which one value comes into a variable that takes its values from several places. */
export class Passage {
  readonly #missing: Set<TSESTree.Node>;
  readonly #arrivals: Course[] = [];

  /** @param sources the places, each of which has to bring the value */
  constructor(sources: ReadonlySet<TSESTree.Node>) {
    this.#missing = new Set(sources);
  }

  arrive(source: TSESTree.Node, course: Course): void {
    this.#missing.delete(source);
    this.#arrivals.push(course);
  }

  get isComplete(): boolean {
    return this.#missing.size === 0;
  }

  get arrivals(): readonly Course[] {
    return this.#arrivals;
  }
}

/** Is the value all that can be there? To be asked when every value has been followed to its end. */
export function isCertain(course: Course): boolean {
  const seen = new Set<Passage>();
  const waiting = [course];
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    if (!step.isCertain) return false;
    if (step.passage === undefined || seen.has(step.passage)) continue;
    if (!step.passage.isComplete) return false;
    seen.add(step.passage);
    waiting.push(...step.passage.arrivals);
  }
  return true;
}
