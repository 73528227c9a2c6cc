#!/usr/bin/env node
import { styleText } from 'node:util';
import { run } from './run.ts';

const { stdout, stderr, env } = process;

const narrowest = 80;
const widest = 120;
const isColoured = env['NO_COLOR'] === undefined && (stdout.isTTY || isOn(env['FORCE_COLOR']));

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  columns: Math.min(Math.max(stdout.isTTY ? stdout.columns : 100, narrowest), widest),
  paint: (style, text) => (isColoured ? styleText(style, text, { validateStream: false }) : text),
  print: (text) => void stdout.write(text),
  complain: (text) => void stderr.write(text),
});

function isOn(flag: string | undefined): boolean {
  return flag !== undefined && flag !== '0' && flag !== 'false';
}
