declare const manifest: {
  readonly specVersion: 'v1';
  readonly id: 'omnious';
  readonly name: 'Omnious';
  readonly kinds: readonly [];
  readonly inputs: readonly ["url"];
  readonly spec: {
    readonly version: string;
  };
  readonly capabilities: {
    readonly tagging: readonly ["create", "tag", "list", "append", "results", "status"];
  };
  readonly limits: {
    readonly 'tagging.create': 1000;
    readonly 'tagging.tag': 1000;
    readonly 'tagging.append': 1000;
  };
  readonly describesTasks: true;
  readonly asksBeforeRequest: true;
  readonly operations: {
    readonly createTaggingTask: readonly ["tagging.create", "tagging.tag"];
    readonly listTaggingTasks: 'tagging.list';
    readonly appendTaggingTask: readonly ["tagging.append", "tagging.tag"];
    readonly listTaggingResults: readonly ["tagging.results", "tagging.tag"];
    readonly getTaggingTaskStatus: readonly ["tagging.status", "tagging.tag"];
  };
};

export {
  manifest,
}
