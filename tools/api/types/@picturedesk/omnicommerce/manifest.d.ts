declare const manifest: {
  readonly specVersion: 'v1';
  readonly id: 'omnicommerce';
  readonly name: 'OmniCommerce';
  readonly kinds: readonly [];
  readonly spec: {
    readonly version: string;
  };
  readonly rateLimits: readonly [{
    readonly requests: 5;
    readonly seconds: 1;
    readonly operations: readonly ["getProductStatus", "getStatusCounts"];
  }];
  readonly capabilities: {
    readonly moderation: readonly ["get", "getMany"];
  };
  readonly limits: {
    readonly 'moderation.getMany': 100;
  };
  readonly asksBeforeRequest: true;
  readonly operations: {
    readonly getModeration: 'moderation.get';
    readonly listModerations: 'moderation.getMany';
    readonly listModerationsByBarePath: 'moderation.getMany';
  };
};

export {
  manifest,
}
