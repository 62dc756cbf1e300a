export interface How {
  env?: Record<string, string>;
  quiet?: boolean | undefined;
  explained?: (said: string) => string | null;
}

export function node(args: string[], how?: How): Promise<number>;
