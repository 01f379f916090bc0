declare const manifest: {
  readonly specVersion: 'v1';
  readonly id: 'hellorf';
  readonly name: 'Hellorf';
  readonly kinds: readonly ["image", "video"];
  readonly inputs: readonly ["url", "bytes", "stream"];
  readonly spec: {
    readonly version: string;
  };
  readonly capabilities: {
    readonly search: readonly ["assets", "similar", "byImage"];
    readonly assets: readonly ["get"];
    readonly categories: readonly ["list"];
    readonly topics: readonly ["categories", "list", "get"];
    readonly licensing: readonly ["purchase", "history", "resolve", "warrant", "download", "get"];
  };
  readonly methodKinds: {
    readonly 'search.byImage': readonly ["image"];
  };
  readonly asksBeforeRequest: true;
  readonly operations: {
    readonly listImageCategories: 'categories.list';
    readonly searchImages: 'search.assets';
    readonly getImage: 'assets.get';
    readonly purchaseImage: 'licensing.purchase';
    readonly listImageTopicCategories: 'topics.categories';
    readonly listHotImageTopics: 'topics.list';
    readonly getImageTopic: 'topics.get';
    readonly listSimilarImages: 'search.similar';
    readonly listImagePurchases: readonly ["licensing.history", "licensing.resolve"];
    readonly downloadImageWarrant: 'licensing.warrant';
    readonly redownloadImage: 'licensing.download';
    readonly getImagePurchase: 'licensing.get';
    readonly searchImagesByImage: 'search.byImage';
    readonly searchVideos: 'search.assets';
    readonly getVideo: 'assets.get';
    readonly purchaseVideo: 'licensing.purchase';
    readonly listVideoTopicCategories: 'topics.categories';
    readonly listVideoTopics: 'topics.list';
    readonly getVideoTopic: 'topics.get';
    readonly listSimilarVideos: 'search.similar';
    readonly listVideoCategories: 'categories.list';
    readonly listVideoPurchases: readonly ["licensing.history", "licensing.resolve"];
    readonly downloadVideoWarrant: 'licensing.warrant';
    readonly redownloadVideo: 'licensing.download';
    readonly getVideoPurchase: 'licensing.get';
  };
};

export {
  manifest,
}
