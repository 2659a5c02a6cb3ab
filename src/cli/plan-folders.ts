import { join } from "node:path";
import { packageRoot } from "../package-root.js";

/** The folder of facts that all plans share: countries, regions, groups and the outside sources for them. */
export const WORLD_FOLDER = join(packageRoot, "seeds", "world");

/** The plan that `npm start` serves. */
export const SEED_PLAN_FOLDER = join(packageRoot, "seeds", "yuzhong-opening-14fyp");
