export declare function compileFrameworks(folders: { sourceDir: string; outDir: string }): Promise<string[]>
