/** The part of a web `Response` that is read, whether it is the platform's or undici's. */
export interface ReceivedResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly bodyUsed: boolean;
  readonly body: { readonly locked: boolean } | null;
  clone(): { readonly body: { getReader(): ContentReader } | null };
}

export interface ContentReader {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
  cancel(): Promise<void>;
}
