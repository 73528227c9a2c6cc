import * as v from 'valibot';
import { CommandError } from '../../command/command-error.ts';
import type { Reason } from '../../sightings/proposal.ts';
import type { CollectedUse } from '../collection.ts';
import { describeIssue } from '../describe-issue.ts';
import { formatVersion } from '../format-version.ts';

const point = v.object({ line: v.number(), column: v.number(), offset: v.number() });
const edit = v.object({ start: point, end: point, text: v.string() });
const spot = { file: v.string(), line: v.number(), column: v.number() };
const thing = { name: v.string(), ref: v.string() };

/** What another run of this version wrote is taken at its word. */
const word = <Text extends string>() => v.custom<Text>((value) => typeof value === 'string', 'a text');

const use = v.object({
  ...spot,
  ref: v.string(),
  kind: v.picklist(['construction', 'reference']),
  form: word<CollectedUse['form']>(),
  outcome: word<CollectedUse['outcome']>(),
  reason: v.nullable(
    v.object({
      code: word<Reason['code']>(),
      details: v.object({
        subject: v.string(),
        line: v.exactOptional(v.number()),
        isOfValue: v.exactOptional(v.boolean()),
        isOfReceiver: v.exactOptional(v.boolean()),
        isOfPromise: v.exactOptional(v.boolean()),
      }),
    }),
  ),
});

const concept = v.object({
  name: v.string(),
  root: v.string(),
  canonical: v.object(thing),
  factory: v.nullable(v.object({ module: v.string(), call: v.string() })),
  deprecated: v.array(
    v.object({
      ...thing,
      reason: v.nullable(v.string()),
      since: v.nullable(v.string()),
      removeBy: v.nullable(v.string()),
    }),
  ),
  uses: v.array(use),
  factoryCalls: v.array(v.object(spot)),
  unawaited: v.array(v.object(spot)),
});

const finding = v.object({
  ...spot,
  endLine: v.number(),
  endColumn: v.number(),
  rule: v.string(),
  concept: v.string(),
  thing: v.string(),
  symbol: v.string(),
  message: v.string(),
  fix: v.nullable(edit),
  suggestions: v.array(v.object({ text: v.string(), edit })),
});

const schema = v.object({
  version: v.literal(formatVersion),
  isolation: v.object({ idle: v.array(v.string()) }),
  concepts: v.array(concept),
  unparsed: v.array(v.object({ ...spot, message: v.string() })),
  findings: v.array(finding),
  folder: v.string(),
  paths: v.array(v.string()),
  audited: v.array(v.string()),
});

/** What `ssot audit --format json` wrote, as far as it is needed to judge again. */
export type AuditReport = v.InferOutput<typeof schema>;

/**
 * Reads an audit.
 *
 * @param name of the file, for the message
 * @throws {CommandError} saying what is wrong with the text.
 */
export function parseAuditReport(text: string, name: string): AuditReport {
  const { success, output, issues } = v.safeParse(schema, valueOf(text, name));
  if (success) return output;
  const [issue] = issues;
  throw new CommandError(
    `${name} is no audit of this version: ${describeIssue(issue)}. \`ssot audit --format json\` writes one.`,
  );
}

function valueOf(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CommandError(`${name} is no JSON: ${error instanceof Error ? error.message : ''}.`);
  }
}
