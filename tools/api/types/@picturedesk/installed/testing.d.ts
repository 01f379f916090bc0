interface TemporaryApplication extends Disposable {
  readonly directory: string;
  write(files: Readonly<Record<string, unknown>>): void;
  link(path: string, target: string): void;
}

declare function temporaryApplication(files: Readonly<Record<string, unknown>>): TemporaryApplication;

export {
  temporaryApplication,
  type TemporaryApplication,
}
