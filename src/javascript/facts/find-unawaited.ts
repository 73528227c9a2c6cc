import type { TSESTree } from '@typescript-eslint/utils';
import type { UnawaitedPromise } from '../../sightings/sighting.ts';
import type { Misuse } from '../objects/find-misuse.ts';
import { createMockTest } from './is-replaced-by-mock.ts';
import { judgePromise, type PromiseVerdict } from '../objects/judge-promise.ts';
import type { AcquisitionSite } from '../site.ts';
import { Slots } from '../objects/slots.ts';
import type { SourceFile } from '../source-file.ts';

/** A promise that is not awaited, with the syntax that makes or uses it. */
export interface UnawaitedSite extends UnawaitedPromise {
  /** Where one `await` mends everything; `undefined` where other code needs the promise. */
  readonly call: TSESTree.Node | undefined;
  /** The expressions that read the promise for a wrong use; an `await` at one of them mends that use. */
  readonly reads: readonly TSESTree.Node[];
  /** The members that are used as if they were the promise's. */
  readonly members: Misuse['members'];
}

/** Finds the calls of asynchronous factories whose promise is taken for the instance, or dropped, in source order. */
export function findUnawaited(acquisitions: readonly AcquisitionSite[], file: SourceFile): readonly UnawaitedSite[] {
  const pending = acquisitions.filter(({ isCertain, factory }) => isCertain && factory.gives !== 'instance');
  if (pending.length === 0) return [];
  const isReplaced = createMockTest(file);
  const promises = new Set<TSESTree.Node>(pending.map(({ node }) => node));
  const slots = new Slots(file.sourceCode);
  const sites = pending
    .filter(({ factory }) => !isReplaced(factory))
    .flatMap((site) =>
      sitesOf(
        site,
        judgePromise(site, slots, (node) => promises.has(node), file),
      ),
    );
  // One use may have several promises: `let e = create(a); if (b) e = create(b);`.
  return [...new Map(sites.map((site) => [site.place, site])).values()].sort(
    (a, b) => a.place.range[0] - b.place.range[0],
  );
}

/** One report at the call if the file makes no other use of the promise, else one at each wrong use. */
function sitesOf(site: AcquisitionSite, verdict: PromiseVerdict): readonly UnawaitedSite[] {
  const { wrong, others, general, isDeclared, isReplaceable } = verdict;
  const reading = wrong.filter(({ use }) => use.slot !== undefined);
  const report = (place: TSESTree.Node, misuses: readonly Misuse[], edits: Edits): readonly UnawaitedSite[] => {
    const [first] = misuses;
    const members = misuses.flatMap((misuse) => misuse.members);
    const { concept, factory } = site;
    return first === undefined
      ? []
      : [
          {
            place,
            concept,
            factory: factory.name,
            fault: first.fault,
            member: memberOf(first),
            members,
            ...edits,
          },
        ];
  };
  if (others.length === 0) {
    return report(site.node, [...wrong.map(({ misuse }) => misuse), ...(general === undefined ? [] : [general])], {
      call: isReplaceable ? site.node : undefined,
      reads: reading.map(({ use }) => use.origin),
    });
  }
  const atCall = wrong.filter(({ use }) => use.slot === undefined).map(({ misuse }) => misuse);
  // What is awaited may be awaited once more, and what is declared as the instance is taken for it.
  const isIndifferent = others.every(
    ({ node }) => node.parent?.type === 'AwaitExpression' || (isDeclared && node.parent?.type !== 'MemberExpression'),
  );
  return [
    ...report(site.node, general === undefined ? atCall : [...atCall, general], {
      call: isReplaceable && isIndifferent ? site.node : undefined,
      reads: [],
    }),
    ...reading.flatMap(({ use, misuse }) => report(use.origin, [misuse], { call: undefined, reads: [use.origin] })),
  ];
}

function memberOf({ fault, members }: Misuse): string {
  return fault === 'member' ? (members[0]?.name ?? '') : '';
}

type Edits = Pick<UnawaitedSite, 'call' | 'reads'>;
