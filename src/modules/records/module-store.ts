import { readFileSync } from 'node:fs';

import type { ParseResult, Program } from 'oxc-parser';

import { type ExportShapes, exportShapesOf, mayExport } from './export-shapes.ts';
import type { GraphStatistics } from '../graph-statistics.ts';
import type { ModuleRecord } from './module-record.ts';
import { isDeclarationFile, parseSource } from '../syntax/parse-source.ts';
import { readModule } from './read-module.ts';
import type { Turns } from '../turns.ts';
import type { PathWatch, WatchedPath } from '../resolution/watched-path.ts';

/** Largest file in bytes that is read; what is larger is data or a bundle. */
const MAXIMUM_SIZE = 4 * 1024 * 1024;

/**
 * Of how many characters of text syntax trees are kept: what a file's neighbours declare is asked for again with each key that
 * is typed there, and a tree is fifty times as large as its text.
 */
const KEPT_CHARACTERS = 400_000;

/**
 * The same while one file is linted, of what that file asked for: the types of a large declaration file are asked for again
 * and again, and to parse it takes longer than all else.
 */
const KEPT_CHARACTERS_IN_TURN = 2_000_000;

/** How many results of the parser are kept whose syntax tree may be asked for yet, as registered modules' soon is. */
const KEPT_RESULTS = 32;

/** A module's text and what a look at it tells. */
export interface ModuleText {
  readonly text: string;
  readonly shapes: ExportShapes;
}

/** A module's text and its syntax tree, which is the same for all who ask while it is kept. */
export interface ModuleScript {
  readonly text: string;
  readonly program: Program;
}

/** What is known of one file as it was when last read; the fields are filled when they are asked for. */
interface Entry {
  readonly watched: WatchedPath;
  readonly version: number;
  text?: string | undefined;
  shapes?: ExportShapes;
  record?: ModuleRecord | undefined;
}

/** Reads modules, each once while it is unchanged. */
export class ModuleStore {
  readonly #turns: Turns;
  readonly #paths: PathWatch;
  readonly #statistics: GraphStatistics;
  readonly #entries = new Map<string, Entry>();
  /** The programs used last, the latest at the end, with the turn in which they were. */
  readonly #programs = new Map<Entry, { readonly program: Program; readonly turn: number }>();
  #keptCharacters = 0;
  /** What was parsed last and has not given its syntax tree, the latest at the end. */
  readonly #results = new Map<Entry, ParseResult>();

  constructor(turns: Turns, paths: PathWatch, statistics: GraphStatistics) {
    this.#turns = turns;
    this.#paths = paths;
    this.#statistics = statistics;
  }

  /** `undefined` if the file is missing, too large, binary or no file. */
  textOf(path: string): ModuleText | undefined {
    const entry = this.#entryOf(path);
    const text = this.#read(entry);
    if (text === undefined) return undefined;
    entry.shapes ??= exportShapesOf(text);
    return { text, shapes: entry.shapes };
  }

  /** The text alone; `undefined` as with {@link textOf}. */
  sourceOf(path: string): string | undefined {
    return this.#read(this.#entryOf(path));
  }

  /** `false` if the module's text shows that it does not export the name; an unreadable module may export anything. */
  mayExport(path: string, exportName: string): boolean {
    const module = this.textOf(path);
    return module === undefined || mayExport(module.shapes, module.text, exportName);
  }

  /** `undefined` also if the file cannot be parsed or is no script. */
  recordOf(path: string): ModuleRecord | undefined {
    const entry = this.#entryOf(path);
    if (!('record' in entry)) entry.record = this.#parse(entry);
    return entry.record;
  }

  programOf(path: string): Program | undefined {
    const entry = this.#entryOf(path);
    let program = this.#programs.get(entry)?.program;
    if (program === undefined) {
      const text = this.#read(entry);
      const result = this.#results.get(entry) ?? (text === undefined ? undefined : this.#parseText(path, text));
      program = result?.program;
      this.#results.delete(entry);
    }
    if (program !== undefined) this.#keepProgram(entry, program);
    return program;
  }

  /** `undefined` also if the module only declares things. */
  scriptOf(path: string): ModuleScript | undefined {
    const program = isDeclarationFile(path) ? undefined : this.programOf(path);
    const text = program && this.#read(this.#entryOf(path));
    return program === undefined || text === undefined ? undefined : { text, program };
  }

  #entryOf(path: string): Entry {
    const watched = this.#paths.of(path);
    this.#turns.depend(watched);
    const version = watched.version();
    let entry = this.#entries.get(path);
    if (entry?.version !== version) {
      entry = { watched, version };
      this.#entries.set(path, entry);
    }
    return entry;
  }

  #read(entry: Entry): string | undefined {
    if (!('text' in entry)) {
      const { kind, size, path } = entry.watched;
      entry.text = kind === 'file' && size <= MAXIMUM_SIZE ? this.#readText(path) : undefined;
    }
    return entry.text;
  }

  #readText(path: string): string | undefined {
    this.#statistics.reads += 1;
    try {
      const text = readFileSync(path, 'utf8');
      if (text.includes('\0')) return undefined;
      return text.startsWith('\uFEFF') ? text.slice(1) : text;
    } catch {
      // Not permitted, or gone since it was looked at.
      return undefined;
    }
  }

  #parse(entry: Entry): ModuleRecord | undefined {
    const { path } = entry.watched;
    const text = this.#read(entry);
    const result = text === undefined ? undefined : this.#parseText(path, text);
    if (text === undefined || result === undefined) return undefined;
    keepLast(entry, result, this.#results);
    if (this.#results.size > KEPT_RESULTS) dropOldest(this.#results);
    return readModule(path, text, result, () => this.programOf(path));
  }

  #keepProgram(entry: Entry, program: Program): void {
    if (!this.#programs.has(entry)) this.#keptCharacters += lengthOf(entry);
    const turn = this.#turns.current;
    keepLast(entry, { program, turn }, this.#programs);
    while (this.#keptCharacters > KEPT_CHARACTERS && this.#programs.size > 1) {
      const [oldest] = this.#programs.values();
      if (oldest?.turn === turn && this.#keptCharacters <= KEPT_CHARACTERS_IN_TURN) return;
      this.#keptCharacters -= lengthOf(dropOldest(this.#programs));
    }
  }

  #parseText(path: string, text: string): ReturnType<typeof parseSource> {
    this.#statistics.parses += 1;
    return parseSource(path, text);
  }
}

function keepLast<Thing>(entry: Entry, thing: Thing, kept: Map<Entry, Thing>): void {
  kept.delete(entry);
  kept.set(entry, thing);
}

function dropOldest(kept: Map<Entry, unknown>): Entry | undefined {
  const [oldest] = kept.keys();
  if (oldest !== undefined) kept.delete(oldest);
  return oldest;
}

function lengthOf(entry: Entry | undefined): number {
  return entry?.text?.length ?? 0;
}
