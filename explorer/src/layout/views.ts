import {
  BookOpenText,
  ChartColumn,
  Compass,
  Landmark,
  type LucideIcon,
  SquareTerminal,
  Target,
  Waypoints,
} from "lucide-react";

/** A view in the navigation: its string in `common`, its icon, and its address for a plan. */
export interface ViewEntry {
  key: "overview" | "goals" | "read" | "network" | "indicators" | "actors" | "query";
  icon: LucideIcon;
  path: (plan: string) => string;
}

const ofPlan = (rest: string) => (plan: string) => `/plan/${encodeURIComponent(plan)}${rest}`;

/** The views, in the order of the navigation. A new view is a line here and a route in `app.tsx`. */
export const VIEWS: readonly ViewEntry[] = [
  { key: "overview", icon: Compass, path: ofPlan("") },
  { key: "goals", icon: Target, path: ofPlan("/goals") },
  { key: "read", icon: BookOpenText, path: ofPlan("/read") },
  { key: "network", icon: Waypoints, path: ofPlan("/network") },
  { key: "indicators", icon: ChartColumn, path: ofPlan("/indicators") },
  { key: "actors", icon: Landmark, path: ofPlan("/actors") },
  { key: "query", icon: SquareTerminal, path: () => "/query" },
];
