export interface ApiClient {
  get(path: string): string;
  post(path: string, body: object, retries?: number): string;
  users: { list(): string[]; find(id: string): string; remove(id: string): void };
  base: string;
}

export const apiClient: ApiClient = {
  get: (path) => path,
  post: (path, body) => path + JSON.stringify(body),
  users: { list: () => [], find: (id) => id, remove: () => undefined },
  base: '/api',
};

export const tinyApi = Object.freeze({
  get: (path: string): string => path,
  base: '/old',
});
