import type { Readable, Writable } from 'node:stream';

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** Answers a request of the other side. */
type Answer = (params: unknown) => unknown;

const HEADER = /^Content-Length: (\d+)\r\n(?:[^\r\n]+\r\n)*\r\n/iu;

/** Both ends of JSON-RPC as language servers speak it over pipes. */
export class JsonRpc {
  readonly #output: Writable;
  readonly #answers: Readonly<Record<string, Answer>>;
  readonly #waiting = new Map<number | string, (message: Message) => void>();
  #received = Buffer.alloc(0);
  #requests = 0;

  /** @param answers by method; a request that has none is answered with null */
  constructor(input: Readable, output: Writable, answers: Readonly<Record<string, Answer>>) {
    this.#output = output;
    this.#answers = answers;
    input.on('data', (chunk: Buffer) => {
      this.#received = Buffer.concat([this.#received, chunk]);
      for (let message = this.#next(); message !== undefined; message = this.#next()) void this.#take(message);
    });
  }

  async request(method: string, params?: unknown): Promise<unknown> {
    const id = (this.#requests += 1);
    const answered = new Promise<Message>((resolve) => this.#waiting.set(id, resolve));
    this.#send({ id, method, params });
    const { result, error } = await answered;
    if (error !== undefined) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  notify(method: string, params?: unknown): void {
    this.#send({ method, params });
  }

  #send(message: Message): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#output.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  /** Takes the next message off what was received, once it is whole. */
  #next(): Message | undefined {
    const header = HEADER.exec(this.#received.subarray(0, 200).toString('latin1'));
    if (header === null) return undefined;
    const end = header[0].length + Number(header[1]);
    if (this.#received.length < end) return undefined;
    const text = this.#received.subarray(header[0].length, end).toString('utf8');
    this.#received = this.#received.subarray(end);
    return JSON.parse(text) as Message;
  }

  async #take(message: Message): Promise<void> {
    const { id, method, params } = message;
    if (id === undefined) return;
    if (method === undefined) {
      this.#waiting.get(id)?.(message);
      this.#waiting.delete(id);
      return;
    }
    this.#send({ id, result: (await this.#answers[method]?.(params)) ?? null });
  }
}
