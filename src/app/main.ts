import "./fonts.css";
import "./tokens.css";
import "./page.css";
import { mount } from "svelte";
import App from "./App.svelte";
import { firstTheme, wearTheme } from "./theme.ts";

wearTheme(firstTheme());
mount(App, { target: document.body });
