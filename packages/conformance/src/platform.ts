/**
 * What our declarations name of the platform, as a file of declarations. A compiler takes longer to read and bind
 * those of all of DOM than for all the rest, in each program anew.
 */
export const PLATFORM = `interface AbortSignal { readonly aborted: boolean }
interface Blob { readonly size: number; readonly type: string }
declare var Blob: { new (): Blob };
interface File extends Blob { readonly name: string }
interface FormData { append(name: string, value: string | Blob): void }
interface Headers { get(name: string): string | null }
interface RequestInit { readonly method?: string }
interface Request { readonly url: string }
interface Response { readonly status: number }
declare function fetch(input: string, init?: RequestInit): Promise<Response>;
declare var console: { log(...values: unknown[]): void };
`;
