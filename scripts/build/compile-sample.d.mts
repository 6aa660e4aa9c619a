export declare function compileSample(sourceDir: string, outFile: string): void
