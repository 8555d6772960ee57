<#-- The frame of every page but 404: head, header, breadcrumbs, footer. -->
<#import "labels.ftl" as labels>
<#import "metadata.ftl" as metadata>
<#assign root = content.rootpath>
<#assign tagline = "Kế hoạch địa phương thực hiện Nghị quyết 57-NQ/TW">

<#--
  title: of the browser's tab; section: home | plans | indicators | comparisons | places | glossary | data | "";
  crumbs: [{name, address}] between the home page and this one; here: this page's name in the trail;
  scripts: further scripts of assets/js; styles: further sheets of assets/css; states: attributes of main, name: value.
  A page whose content has fullAddress is the bare variant of that page, for an iframe; of its main the fragment to paste
  is made (publish.Fragment), without what has data-on="page" and with what is hidden and has data-on="fragment".
  One whose content has unlisted is kept out of search engines, as the bare variants are.
-->
<#macro page title section="" crumbs=[] here="" scripts=[] styles=[] states={}>
<#-- Firefox takes no file for "self" when a form is sent. -->
<#local bare = content.fullAddress??>
<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self' file:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${content.description}">
<meta name="referrer" content="strict-origin-when-cross-origin">
<meta name="color-scheme" content="light dark">
<#if bare || content.unlisted??>
<meta name="robots" content="noindex">
<#else>
<@metadata.all section/>
</#if>
<link rel="icon" href="${root}img/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${root}css/portal.css">
<#list styles as style>
<link rel="stylesheet" href="${root}css/${style}">
</#list>
<script src="${root}js/portal.js" defer></script>
<#list scripts as script>
<script src="${root}js/${script}" defer></script>
</#list>
<#if !bare && !content.unlisted??>
<#if content.linkedData??>
<script type="application/ld+json">${content.linkedData?no_esc}</script>
</#if>
<#if portal.baseUrl?? && here?has_content>
<script type="application/ld+json">${trail([{"name": "Trang chủ", "address": "index.html"}] + crumbs + [{"name": here, "address": content.uri}])?no_esc}</script>
</#if>
</#if>
</head>
<#if bare>
<body class="bare">
<main id="noi-dung" class="wrap" tabindex="-1">
<#-- Links leave the host's frame, but for those inside the page and to its neighbours. -->
<#local inner><#nested></#local>
${inner?markup_string?replace('<a (?=([^>]*? )?href="(?!#|[./]*nhung/))', '<a target="_top" ', 'r')?no_esc}
<p class="bare-source">Nguồn: <a href="${root}${content.fullAddress}" target="_top">${content.title} – ${portal.name}</a><#if portal.baseUrl??><span data-on="fragment" hidden>, ${portal.baseUrl}${content.fullAddress}</span></#if><#if portal.lastChanged??>, nội dung cập nhật đến ngày <time datetime="${portal.lastChanged}">${labels.day(portal.lastChanged)}</time></#if><#if portal.contentVersion?has_content>, bản nội dung <code>${portal.contentVersion}</code></#if><#if portal.built??>, dựng ngày <time datetime="${portal.built}">${labels.day(portal.built)}</time></#if>.</p>
</main>
<#else>
<body>
<a class="skip" href="#noi-dung">Đến nội dung chính</a>
<header class="site-header">
<div class="wrap">
<a class="brand" href="${root}index.html"><img src="${root}img/logo.svg" alt="" width="44" height="44"><span><b>${portal.name}</b> <small>${tagline}</small></span></a>
<#if content.uri != "tim-kiem.html"><@search "site-search"/></#if>
<nav aria-label="Các trang chính">
<ul>
<@entry "index.html" "Trang chủ" section == "home"/>
<@entry "van-ban/index.html" "Văn bản" section == "plans"/>
<#if portal.hasIndicators><@entry "chi-tieu/index.html" "Chỉ tiêu" section == "indicators"/></#if>
<#if portal.hasComparisons()><@entry "so-sanh/index.html" "So sánh" section == "comparisons"/></#if>
<#if portal.hasPlaces><@entry "dia-phuong/index.html" "Địa phương" section == "places"/></#if>
<#if portal.hasGlossary><@entry "thuat-ngu.html" "Thuật ngữ" section == "glossary"/></#if>
</ul>
</nav>
</div>
</header>
<main id="noi-dung" class="wrap" tabindex="-1"<#list states as name, value> ${name}="${value}"</#list>>
<#if here?has_content>
<nav class="crumbs" aria-label="Vị trí trang">
<ol>
<li><a href="${root}index.html">Trang chủ</a></li>
<#list crumbs as crumb>
<li><a href="${root}${crumb.address}">${crumb.name}</a></li>
</#list>
<li aria-current="page">${here}</li>
</ol>
</nav>
</#if>
<#nested>
</main>
<@footer section/>
</#if>
</body>
</html>
</#macro>

<#macro entry address name current>
<li><a href="${root}${address}"<#if current> aria-current="${(content.uri == address)?then("page", "true")}"</#if>>${name}</a></li>
</#macro>

<#-- The box that leads to the page of results. Without ids: those of a plan's passages are free to be anything. -->
<#macro search class>
<form class="${class}" role="search" action="${root}tim-kiem.html" aria-label="${(class == "site-search")?then("Tìm kiếm", "Tìm trong toàn văn")}">
<label><span class="unseen">Từ cần tìm</span><input type="search" name="q" maxlength="500" autocomplete="off" autocapitalize="none" spellcheck="false" enterkeyhint="search" placeholder="Tìm trong các văn bản" data-key="Phím / đưa con trỏ vào ô này"></label>
<button type="submit">Tìm</button>
</form>
</#macro>

<#macro footer section>
<footer class="site-footer">
<div class="wrap">
<div>
<p><b>${portal.name}</b>. ${tagline}.</p>
<#if portal.owner??>
<p>Cơ quan, đơn vị chịu trách nhiệm: ${portal.owner}</p>
</#if>
<#if portal.contact??>
<p>Liên hệ: ${portal.contact}</p>
</#if>
<#if portal.report??>
<p><a class="report" href="<#if portal.report?contains("@") && !portal.report?contains("/")>mailto:</#if>${portal.report}">Báo lỗi</a></p>
</#if>
</div>
<nav aria-label="Về cổng này">
<ul>
<li><a href="${root}tim-kiem.html"<#if content.uri == "tim-kiem.html"> aria-current="page"</#if>>Tìm kiếm</a></li>
<li><a href="${root}du-lieu/index.html"<#if section == "data"> aria-current="page"</#if>>Dữ liệu mở</a></li>
<#if portal.hasFeed()>
<li><a href="${root}atom.xml">Tin cập nhật (Atom)</a></li>
</#if>
<#list portal.articles as article>
<li><a href="${root}${article.path}.html"<#if content.uri == article.path + ".html"> aria-current="page"</#if>>${article.title}</a></li>
</#list>
</ul>
</nav>
<p class="dates"><#if portal.lastChanged??>Nội dung cập nhật đến ngày <time datetime="${portal.lastChanged}">${labels.day(portal.lastChanged)}</time> · </#if><#if portal.contentVersion?has_content>Bản nội dung <code>${portal.contentVersion}</code> · </#if><#if portal.built??>Dựng ngày <time datetime="${portal.built}">${labels.day(portal.built)}</time> · </#if>Phiên bản phần mềm ${portal.version}.</p>
</div>
</footer>
</#macro>
