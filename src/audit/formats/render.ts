import { renderGithub } from './github.ts';
import { renderGitlab } from './gitlab.ts';
import { renderHtml } from './html/html.ts';
import { renderJson } from './json.ts';
import { renderJunit } from './junit.ts';
import { renderMarkdown } from './markdown/markdown.ts';
import type { Report } from './report.ts';
import { renderSarif } from './sarif/sarif.ts';
import { renderText } from './text.ts';
import type { TextOptions } from './text-options.ts';

const renderers = {
  text: renderText,
  markdown: renderMarkdown,
  html: renderHtml,
  json: renderJson,
  sarif: renderSarif,
  github: renderGithub,
  gitlab: renderGitlab,
  junit: renderJunit,
} satisfies Record<string, (report: Report, options: TextOptions) => string | Promise<string>>;

export type Format = keyof typeof renderers;

/** The formats by name, the default first. */
export const formats = Object.keys(renderers) as readonly Format[];

/** Writes an audit in a format; only text heeds the options. */
export async function render(format: Format, report: Report, options: TextOptions): Promise<string> {
  return renderers[format](report, options);
}
