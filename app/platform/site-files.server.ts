import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { RequestHandler } from "express";

/** A file of the site as it goes over the wire: compressed once, not for every visitor. */
interface SiteFile {
  readonly type: string;
  readonly plain: Buffer;
  readonly br: Buffer;
  readonly gzip: Buffer;
}

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
};

/**
 * Serves the text files of a folder whose names change with their content: kept in memory, compressed, and for browsers to keep
 * for good. Files of other kinds, and unknown ones, are left to the next in line.
 */
export function siteFiles(folder: string): RequestHandler {
  const names = new Set(existsSync(folder) ? readdirSync(folder).filter((name) => extname(name) in types) : []);
  const files = new Map<string, Promise<SiteFile>>();
  return async (request, response, next) => {
    const name = request.path.slice(1);
    if (!names.has(name) || (request.method !== "GET" && request.method !== "HEAD")) return next();
    try {
      const file = files.get(name) ?? compressed(folder, name);
      files.set(name, file);
      const { type, ...bodies } = await file;
      const encoding = (["br", "gzip"] as const).find((each) => request.acceptsEncodings(each));
      const body = bodies[encoding ?? "plain"];
      response.writeHead(200, {
        "Content-Type": type,
        "Content-Length": body.length,
        "Cache-Control": "public, max-age=31536000, immutable",
        Vary: "Accept-Encoding",
        "X-Content-Type-Options": "nosniff",
        ...(encoding ? { "Content-Encoding": encoding } : {}),
      });
      response.end(request.method === "HEAD" ? undefined : body);
    } catch (error) {
      files.delete(name);
      next(error);
    }
  };
}

async function compressed(folder: string, name: string): Promise<SiteFile> {
  const plain = await readFile(join(folder, name));
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
    promisify(gzip)(plain, { level: 9 }),
  ]);
  return { type: types[extname(name)] ?? "", plain, br, gzip: gz };
}
