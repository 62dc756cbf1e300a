export interface How {
  env?: Record<string, string>;
  quiet?: boolean | undefined;
}

export function node(args: string[], how?: How): Promise<number>;
