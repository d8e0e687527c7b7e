export const playbook = {} as const;
