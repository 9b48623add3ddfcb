/** The memories of all instances made from now on in this thread. */
export function watchMemory() {
  const memories = [];
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = async (...given) => {
    const instance = await instantiate(...given);
    const exported = Object.values(instance.exports);
    memories.push(exported.find((value) => value instanceof WebAssembly.Memory));
    return instance;
  };
  return memories;
}
