const data = new Map<string, unknown>();

const PreloadStore = {
  data,

  store(key: string, value: unknown) {
    data.set(key, value);
  },

  get(key: string): unknown {
    return data.get(key);
  },

  reset() {
    data.clear();
  },
};

export default PreloadStore;
