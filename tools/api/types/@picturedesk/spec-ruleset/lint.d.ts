interface Finding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly message: string;
}

declare function lintSpec(path: string): Promise<Finding[]>;

export {
  lintSpec,
  type Finding,
}
