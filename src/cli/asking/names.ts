/** 张经理，李敏: names given together or one by one. */
export const namesIn = (given: readonly string[]): string[] => given.flatMap(text => text.split(/[,，、;；]/)).map(name => name.trim()).filter(name => name !== '')
