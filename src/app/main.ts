import "./fonts.css";
import "./tokens.css";
import "./page.css";
import { mount } from "svelte";
import App from "./App.svelte";

mount(App, { target: document.body });
