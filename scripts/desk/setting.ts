/** What the desk works on and where. */

export interface DeskSetting {
  readonly root: string;
  readonly seedsDir?: string | undefined;
  readonly contentDir: string;
  readonly outDir: string;
  readonly cacheDir: string;
  readonly today: () => string;
  /** As it was before the settings were read; what is started reads them anew. */
  readonly environment: NodeJS.ProcessEnv;
}

/** What the desk answers: a page or a file, or where the browser goes on. */
export type Answered =
  | { readonly body: string | Uint8Array; readonly status?: number; readonly type?: string }
  | { readonly location: string };
