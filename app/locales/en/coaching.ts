export const coaching = {} as const;
