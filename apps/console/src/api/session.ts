/** The path that the mock is mounted at, without a slash at the end; empty where it is not. */
export const basePath: string = document.querySelector<HTMLMetaElement>('meta[name=base]')?.content ?? '';

/** The mock that the pages come from: the base URL of both APIs. */
export const mockUrl: string = location.origin + basePath;

/** What this browser remembers. Another tab that changes it changes it for all. */
const names = { world: 'doubletick-kit.world', token: 'doubletick-kit.token' } as const;

/** The world that the pages show; undefined before one was chosen, which means the first one. */
export function rememberedWorld(): string | undefined {
  return localStorage.getItem(names.world) ?? undefined;
}

export function rememberWorld(id: string): void {
  localStorage.setItem(names.world, id);
}

/** The token that the mock was started with (`--token`); undefined if it was started without. */
export function rememberedToken(): string | undefined {
  return localStorage.getItem(names.token) ?? undefined;
}

export function rememberToken(token: string): void {
  localStorage.setItem(names.token, token);
}

let shown: string | undefined;

/** The world that this tab shows; another tab may show, and remember, another one. */
export function shownWorld(): string | undefined {
  return shown;
}

export function setShownWorld(id: string): void {
  shown = id;
}
